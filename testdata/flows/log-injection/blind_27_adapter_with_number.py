# safe: the adapter puts an integer before the message
import logging

from flask import Flask, g

app = Flask(__name__)


class UserAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["user"], msg), kwargs


base = logging.getLogger("shop")


@app.route("/basket/<int:user>")
def basket(user):
    g.log = UserAdapter(base, {"user": user})
    g.log.info("basket opened")  # ok: log-injection
    return {"items": []}
