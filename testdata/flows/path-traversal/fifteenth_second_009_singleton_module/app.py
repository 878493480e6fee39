# safe: the shared object was reset before it is read
import codecs
from urllib.parse import unquote

import state
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class PullView(MethodView):
    def get(self):
        param = unquote(request.url.partition("?")[2])
        state.current.remember(param)
        state.current.reset()
        bar = state.current.last
        handle = codecs.open("/srv/text/%s" % bar, "r", "utf-8")  # ok: path-traversal
        try:
            return handle.read()
        finally:
            handle.close()


app.add_url_rule("/report", view_func=PullView.as_view("pull"))
