# safe: the function that makes the replacement gives another
import re
from urllib.parse import unquote_plus

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/60")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = re.sub("@", lambda found: found.group(0).upper(), "to @ now", count=len(param))
    return render_template_string("<p>" + bar + "</p>")  # ok: template-injection
