from flask import Flask, g, request

from files import UserFiles

app = Flask(__name__)


@app.before_request
def load_user():
    g.user_id = 17


@app.route("/avatars", methods=["DELETE"])
def remove_avatar():
    body = request.get_json()
    UserFiles("/srv/avatars", g.user_id).move_to_trash(body["name"])
    return "", 204
