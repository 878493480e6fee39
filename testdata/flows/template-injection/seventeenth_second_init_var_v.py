# vulnerable: the variable for construction ends in what was sent
import dataclasses

from flask import Flask, render_template_string, request

app = Flask(__name__)


@dataclasses.dataclass
class Label:
    raw: dataclasses.InitVar[str]
    text: str = "fixed"

    def __post_init__(self, raw):
        self.text = raw.lower()


@app.route("/bench/48")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = Label(param).text
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
