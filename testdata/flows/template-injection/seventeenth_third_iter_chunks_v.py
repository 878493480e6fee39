# vulnerable: the second chunk is what was sent
import itertools

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/72")
def endpoint():
    param = request.args.get("q", "")
    source = iter(["a", "fixed", param, "b"])
    first = list(itertools.islice(source, 2))
    second = list(itertools.islice(source, 2))
    bar = second[0]
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
