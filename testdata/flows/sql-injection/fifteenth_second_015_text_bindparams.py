# vulnerable: the text is formatted into the statement
from flask import Flask, request
from flask.views import MethodView
from sqlalchemy import create_engine, text

app = Flask(__name__)

engine = create_engine("sqlite:///people.db")


class DetailView(MethodView):
    def get(self):
        param = request.args.get("ref", default="-", type=str)
        statement = text("SELECT id FROM people WHERE name = '%s'" % param)
        with engine.connect() as link:
            rows = link.execute(statement).all()  # want: sql-injection
        return {"rows": len(rows)}


app.add_url_rule("/open", view_func=DetailView.as_view("detail"))
