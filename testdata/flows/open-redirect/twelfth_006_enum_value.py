# safe: a member's value
import enum

from flask import Flask, Response, request

app = Flask(__name__)


class Shade(enum.Enum):
    DARK = "dark"
    LIGHT = "light"


@app.route("/barrel", methods=["POST"])
def barrel():
    arrived = request.get_data(as_text=True)
    picked = Shade(arrived).value if arrived in ("dark", "light") else Shade.DARK.value
    return Response(status=302, headers={"Location": picked})  # ok: open-redirect
