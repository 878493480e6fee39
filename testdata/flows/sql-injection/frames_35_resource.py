# vulnerable: a parameter chooses the order of a resource's rows
import falcon
import psycopg2


class Orders:
    def __init__(self, connection):
        self._connection = connection

    def on_get(self, req, resp):
        start = req.get_param("start", default="0")
        cursor = self._connection.cursor()
        cursor.execute("SELECT id, total FROM orders OFFSET " + start)  # want: sql-injection
        resp.media = cursor.fetchall()


app = falcon.App()
app.add_route("/orders", Orders(psycopg2.connect("dbname=shop")))
