# vulnerable: the negation is false
from flask import Flask, make_response, request

app = Flask(__name__)
DEVELOPMENT = True


@app.route("/drawer")
def drawer():
    incoming = ""
    for name, value in request.args.items():
        if value == "pick":
            incoming = name
            break
    answer = make_response("saved")
    answer.set_cookie("pick", incoming, secure=not DEVELOPMENT, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer
