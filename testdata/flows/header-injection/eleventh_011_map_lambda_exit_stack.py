# vulnerable: the mapped function returns its own argument; then the callback puts the parameter in when the stack closes
import contextlib
from flask import Flask, make_response, request

app = Flask(__name__)


def tickets():
    wanted = ""
    for name in request.form:
        if request.form[name] == "entry":
            wanted = name
            break
    halfway = list(map(lambda place, text: text, (0, 1), ("en", wanted)))[1]
    final = ["en"]
    with contextlib.ExitStack() as stack:
        stack.callback(final.append, halfway)
    bar = final[-1]
    answer = make_response("ok")
    answer.headers.extend([("X-One", "1"), ("X-Two", bar)])  # want: header-injection
    return answer


app.add_url_rule("/tickets", "tickets", tickets, methods=["POST"])
