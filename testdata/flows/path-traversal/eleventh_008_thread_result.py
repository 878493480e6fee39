# safe: the thread puts a constant into the shared list
import os
import threading
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.args.get("ref", "")
        found = []
        worker = threading.Thread(target=lambda item, other: found.append(other), args=(wanted, "readme.txt"))
        worker.start()
        worker.join()
        resolved = found[0]
        os.remove(f"/srv/docs/{resolved}")  # ok: path-traversal
        return "gone"
