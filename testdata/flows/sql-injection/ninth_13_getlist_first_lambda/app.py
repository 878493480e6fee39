# vulnerable: connection from a helper module; the value goes through: lambda
from flask import Flask, request
from flask.views import MethodView

from helpers.database import get_connection

app = Flask(__name__)


class RespondView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        values = request.form.getlist("LineItem")
        if values:
            asked = values[0]
        else:
            asked = ""

        keep = lambda x: x
        outcome = keep(asked)

        con = get_connection()
        cur = con.cursor()
        sql = f"INSERT INTO notes (body) VALUES ('{outcome}')"
        cur.execute(sql)  # want: sql-injection
        con.commit()
        return "inserted"


app.add_url_rule("/records/13", view_func=RespondView.as_view("records"))
