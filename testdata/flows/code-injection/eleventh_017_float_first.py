# vulnerable: the number is made but the text is evaluated
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ReportsView(MethodView):
    def post(self):
        supplied = request.form.to_dict(flat=False)["topic"][-1]
        try:
            size = float(supplied.split(")")[0])
        except ValueError:
            return "no number", 400
        return str(eval("round(" + supplied + ")")) + str(size)  # want: code-injection


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
