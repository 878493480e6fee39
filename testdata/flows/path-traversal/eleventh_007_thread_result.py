# vulnerable: the thread puts the parameter into the shared list
import os
import threading
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.args.get("ref", "")
        found = []
        worker = threading.Thread(target=lambda item: found.append(item), args=(wanted,))
        worker.start()
        worker.join()
        resolved = found[0]
        os.remove(f"/srv/docs/{resolved}")  # want: path-traversal
        return "gone"
