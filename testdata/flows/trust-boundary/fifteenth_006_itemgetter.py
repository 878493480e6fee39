# vulnerable: the getter takes the text's column
import operator

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)

column = operator.itemgetter(2)


class HandleView(MethodView):
    def get(self):
        param = "".join(value for key, value in request.values.items() if key == "line")
        record = ("id-7", 7, param)
        bar = column(record)
        session.update(team=bar)  # want: trust-boundary
        return "kept"


app.add_url_rule("/report", view_func=HandleView.as_view("handle"))
