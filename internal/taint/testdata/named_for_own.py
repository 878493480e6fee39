# A method that is known by its name, asked of what is named as the project's own class that has it.
from flask import Flask, request

app = Flask(__name__)


class ShopSearch:
    def execute_query(self, query, limit):
        return [word for word in query.split()][:limit]


class ShopTables:
    def __init__(self, connection):
        self.connection = connection

    def execute_query(self, query, limit):
        return self.connection.cursor().execute(query + " LIMIT %d" % limit)  # flow: sql-injection


class Server:
    def __init__(self):
        self.search = None
        self.tables = None
        self.other = None


server = Server()


@app.get("/search")
def search():
    return {"n": server.shop_search.execute_query(request.args["q"], 10)}


@app.get("/other")
def other():
    return {"n": server.other.execute_query("SELECT " + request.args["q"], 10)}  # flow: sql-injection
