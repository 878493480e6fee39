# vulnerable: the signature is compared after loading
import base64
import hmac
import os
import pickle
from urllib.parse import unquote

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)

KEY = os.environ["STATE_KEY"].encode()


class RenderPageView(MethodView):
    def get(self):
        param = unquote(request.cookies.get("prefs", "plain"))
        body, _, sent = param.rpartition(".")
        good = hmac.compare_digest(hmac.new(KEY, body.encode(), "sha256").hexdigest(), sent)
        if not good and not body:
            return "bad signature", 403
        return str(pickle.loads(base64.b64decode(body)))  # want: unsafe-deserialization


app.add_url_rule("/entry", view_func=RenderPageView.as_view("render_page"))
