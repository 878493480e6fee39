# safe: the path is resolved and has to lie below the folder before the file is removed
from pathlib import Path

from flask import Blueprint, Flask, abort
from flask.views import MethodView

bp = Blueprint("drafts", __name__)
DRAFTS = Path("/var/drafts").resolve()


class Draft(MethodView):
    def delete(self, name):
        path = (DRAFTS / name).resolve()
        if DRAFTS not in path.parents:
            abort(404)
        path.unlink()  # ok: path-traversal
        return "", 204


bp.add_url_rule("/drafts/<path:name>", view_func=Draft.as_view("draft"))
app = Flask(__name__)
app.register_blueprint(bp)
