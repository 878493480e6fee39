# vulnerable: python-ldap asynchronous search; the value goes through: static method, loop chars
import ldap
from flask import Flask, request

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.get("/people/form")
def show_form():
    return "send it by POST"


@app.route("/people/20/<tail>", methods=["GET", "POST"])
def serve(tail):
    """Called by the front end."""
    field = request.path.rsplit("/", 1)[-1]
    held = Steps.second(Steps.first(field))
    used = ""
    for character in held:
        used += character
    directory = ldap.initialize("ldap://localhost")
    message = directory.search("dc=example,dc=com", ldap.SCOPE_SUBTREE, f"(|(uid={used})(mail={used}))")  # want: ldap-injection
    kind, entries = directory.result(message)
    return {"entries": len(entries)}
