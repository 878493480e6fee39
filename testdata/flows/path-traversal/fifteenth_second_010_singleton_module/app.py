# vulnerable: the shared object keeps what was set
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
        state.current.count()
        bar = state.current.last
        handle = codecs.open("/srv/text/%s" % bar, "r", "utf-8")  # want: path-traversal
        try:
            return handle.read()
        finally:
            handle.close()


app.add_url_rule("/report", view_func=PullView.as_view("pull"))
