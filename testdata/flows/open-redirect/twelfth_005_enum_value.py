# vulnerable: the value is a fallback only
import enum

from flask import Flask, Response, request

app = Flask(__name__)


class Shade(enum.Enum):
    DARK = "dark"
    LIGHT = "light"


@app.route("/barrel", methods=["POST"])
def barrel():
    arrived = request.get_data(as_text=True)
    picked = arrived if arrived else Shade.DARK.value
    return Response(status=302, headers={"Location": picked})  # want: open-redirect
