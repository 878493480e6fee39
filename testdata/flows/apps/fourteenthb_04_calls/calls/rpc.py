import os
import sqlite3

from . import calls_pb2
from . import calls_pb2_grpc as rpc

db = sqlite3.connect("calls.db")


class Desk(rpc.DeskServicer):
    def Ring(self, request, context):
        os.system("ring " + request.bell)  # want: command-injection
        return calls_pb2.Reply()

    def Count(self, request, context):
        if request.bell not in ("front", "back"):
            context.abort(3, "unknown")
        return calls_pb2.Reply(n=db.execute("SELECT COUNT(*) FROM " + request.bell).fetchone()[0])  # ok: sql-injection

    def Who(self, request, context):
        for key, value in context.invocation_metadata():
            if key == "who":
                db.execute(f"INSERT INTO who VALUES ('{value}')")  # want: sql-injection
                db.execute("INSERT INTO who VALUES (?)", (value,))  # ok: sql-injection
        return calls_pb2.Reply()
