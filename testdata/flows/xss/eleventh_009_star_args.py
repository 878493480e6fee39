# vulnerable: the second of the star arguments is the parameter
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


def nth(index, *rest):
    return rest[index]


class BoatsView(MethodView):
    def get(self):
        asked = request.args.to_dict()["label"]
        parts = ("Hello", asked)
        baz = nth(1, *parts)
        parts = ["<ul>"]
        parts.append("<li>" + baz + "</li>")
        parts.append("</ul>")
        return "\n".join(parts)  # want: xss


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
