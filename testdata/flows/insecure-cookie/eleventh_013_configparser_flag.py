# vulnerable: the option read as a truth value is "no"
import configparser
from flask import make_response, request

CONF = configparser.ConfigParser()
CONF.read_string("[cookie]\nplain = no\nsealed = yes\n")


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.args.to_dict()["where"]
        answer = make_response("ok")
        answer.set_cookie("sid", wanted, secure=CONF.getboolean("cookie", "plain"), httponly=True, samesite="Lax")  # want: insecure-cookie
        return answer
