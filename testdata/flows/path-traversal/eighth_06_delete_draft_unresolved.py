# vulnerable: the parents are those of the unresolved path, in which two dots still stand
from pathlib import Path

from flask import Blueprint, Flask, abort
from flask.views import MethodView

bp = Blueprint("drafts", __name__)
DRAFTS = Path("/var/drafts").resolve()


class Draft(MethodView):
    def delete(self, name):
        path = DRAFTS / name
        if DRAFTS not in path.parents:
            abort(404)
        path.unlink()  # want: path-traversal
        return "", 204


bp.add_url_rule("/drafts/<path:name>", view_func=Draft.as_view("draft"))
app = Flask(__name__)
app.register_blueprint(bp)
