# safe: the resolved path has to lie in the folder
import pathlib

from flask import abort, Flask, request

ROOT = pathlib.Path("/srv/pages")


def create_app():
    app = Flask(__name__)

    @app.route("/view")
    def detail():
        param = request.args.get("ref", default="-", type=str)
        page = (ROOT / param).resolve()
        if ROOT not in page.parents:
            abort(404)
        return page.read_text()  # ok: path-traversal

    return app
