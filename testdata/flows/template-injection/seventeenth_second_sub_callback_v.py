# vulnerable: the function that makes the replacement gives what was sent
import re
from urllib.parse import unquote_plus

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/60")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = re.sub("@", lambda found: param, "to @ now")
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
