# safe: the loader makes plain values
import yaml
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)

LOADERS = {"full": yaml.UnsafeLoader, "plain": yaml.SafeLoader}


class ShowView(MethodView):
    def post(self):
        size = int(request.environ.get("CONTENT_LENGTH") or 0)
        param = request.environ["wsgi.input"].read(size).decode("utf-8")
        tree = yaml.load(param, Loader=LOADERS["plain"])  # ok: unsafe-deserialization
        return str(tree)


app.add_url_rule("/open", view_func=ShowView.as_view("show"))
