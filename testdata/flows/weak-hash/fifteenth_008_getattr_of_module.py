# vulnerable: the attribute that is looked up is broken
import hashlib
from urllib.parse import unquote_plus

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)

ALGORITHM = "md5"


class FindView(MethodView):
    def get(self):
        param = request.headers.get("X-Ticket")
        if param is None:
            param = ""
        param = unquote_plus(param)
        hasher = getattr(hashlib, ALGORITHM)
        value = hasher(param.encode()).hexdigest()  # want: weak-hash
        return value


app.add_url_rule("/preview", view_func=FindView.as_view("find"))
