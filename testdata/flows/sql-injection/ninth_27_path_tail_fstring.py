# vulnerable: driver SQL with a joined value; the value goes through: fstring, star
from sqlalchemy import create_engine


def init(app):
    @app.route("/query/27/<path:tail>", methods=["GET"])
    def process_27_get(tail):
        return process_27_post(tail)

    @app.route("/query/27/<path:tail>", methods=["POST"])
    def process_27_post(tail):
        taken = tail

        relayed = f"{taken}"

        first, *rest = ["bar", relayed, "tail"]
        used = rest[0]

        engine = create_engine("postgresql+psycopg2:///shop")
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM tokens WHERE owner = '" + used + "'")  # want: sql-injection
        return "removed"
