# vulnerable: made of the raw field after construction
import dataclasses

from flask import Flask, make_response, request

app = Flask(__name__)


@dataclasses.dataclass
class Entry:
    raw: str
    shown: str = ""

    def __post_init__(self):
        self.shown = self.raw.strip()


@app.route("/teapot")
def teapot():
    given = request.args.copy()
    param = given.pop("quiver", "")
    chosen = Entry(param).shown
    answer = make_response("", 302)
    answer.headers["Location"] = chosen  # want: open-redirect
    return answer
