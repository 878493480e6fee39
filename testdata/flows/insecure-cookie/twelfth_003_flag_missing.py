# vulnerable: secure is missing
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/needle/<path:mirror>")
def needle(**_):
    arrived = request.view_args["mirror"]
    answer = Response("saved")
    answer.set_cookie(key="pick", value=arrived, path="/shop", httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer
