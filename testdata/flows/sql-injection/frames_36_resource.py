# safe: Falcon makes a number of the parameter or answers 400
import falcon
import psycopg2


class Orders:
    def __init__(self, connection):
        self._connection = connection

    def on_get(self, req, resp):
        start = req.get_param_as_int("start", min_value=0, default=0)
        cursor = self._connection.cursor()
        cursor.execute("SELECT id, total FROM orders OFFSET " + str(start))  # ok: sql-injection
        resp.media = cursor.fetchall()


app = falcon.App()
app.add_route("/orders", Orders(psycopg2.connect("dbname=shop")))
