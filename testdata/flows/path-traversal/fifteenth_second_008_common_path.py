# safe: the answer of the comparison is not used, but a real path has no dots that climb out of the folder before it
import os

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def below(value, root="/srv/docs"):
    full = os.path.realpath(os.path.join(root, value))
    inside = os.path.commonpath([root, full]) == root
    print(inside)
    return full


class HandleView(MethodView):
    def post(self):
        upload = request.files.get("sheet")
        param = upload.read().decode("utf-8") if upload else ""
        try:
            bar = below(param)
        except PermissionError:
            return "no", 403
        os.remove(f"/var/cache/thumbs/{bar}")  # ok: path-traversal
        return "removed"


app.add_url_rule("/report", view_func=HandleView.as_view("handle"))
