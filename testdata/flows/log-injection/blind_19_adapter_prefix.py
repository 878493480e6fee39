# vulnerable: a LoggerAdapter subclass puts the user's name before each message
import logging

from flask import Flask, g, request

app = Flask(__name__)


class UserAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["user"], msg), kwargs


base = logging.getLogger("shop")


@app.route("/basket")
def basket():
    g.log = UserAdapter(base, {"user": request.args.get("user", "-")})
    g.log.info("basket opened")  # want: log-injection
    return {"items": []}
