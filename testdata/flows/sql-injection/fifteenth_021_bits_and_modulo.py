# vulnerable: the bits let the text through
from flask import Flask, request
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///people.db")


def create_app():
    app = Flask(__name__)

    @app.route("/item", methods=["POST"])
    def show():
        param = request.get_data(as_text=True)
        flags = 0b0110
        bar = "off"
        if flags & 2 and (flags >> 2) % 2 == 1:
            bar = param
        with engine.connect() as link:
            found = link.execute(text(f"SELECT name FROM people WHERE city = '{bar}'")).all()  # want: sql-injection
        return {"found": len(found)}

    return app
