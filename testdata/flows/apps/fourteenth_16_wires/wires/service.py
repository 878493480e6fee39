import os
import pickle
import sqlite3
from concurrent import futures

import grpc

from . import wires_pb2, wires_pb2_grpc
from .rules import known_line

db = sqlite3.connect("wires.db", check_same_thread=False)


class LineServicer(wires_pb2_grpc.LinesServicer):
    def Find(self, request, context):
        row = db.execute(f"SELECT * FROM lines WHERE name = '{request.name}'").fetchone()  # want: sql-injection
        return wires_pb2.Line(name=row[0])

    def FindBound(self, request, context):
        row = db.execute("SELECT * FROM lines WHERE name = ?", (request.name,)).fetchone()  # ok: sql-injection
        return wires_pb2.Line(name=row[0])

    def Repair(self, request, context):
        if not known_line(request.name):
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "line")
        os.system("repair " + request.name)  # ok: command-injection
        os.system("repair --by " + request.engineer.name)  # want: command-injection
        return wires_pb2.Empty()

    def Upload(self, request_iterator, context):
        for chunk in request_iterator:
            with open(os.path.join("/srv/wires", chunk.filename), "ab") as out:  # want: path-traversal
                out.write(chunk.data)
            with open(os.path.join("/srv/wires", os.path.basename(chunk.filename)), "ab") as out:  # ok: path-traversal
                out.write(chunk.data)
        return wires_pb2.Empty()

    def Restore(self, request, context):
        state = pickle.loads(request.blob)  # want: unsafe-deserialization
        return wires_pb2.Line(name=state["name"])

    def Watch(self, request, context):
        token = dict(context.invocation_metadata()).get("token", "")
        for row in db.execute("SELECT * FROM lines WHERE owner = '" + token + "'"):  # want: sql-injection
            yield wires_pb2.Line(name=row[0])

    def Page(self, request, context):
        size = int(request.size)
        for row in db.execute(f"SELECT * FROM lines LIMIT {size}"):  # ok: sql-injection
            yield wires_pb2.Line(name=row[0])


class AsyncMasts(wires_pb2_grpc.MastsServicer):
    async def Climb(self, request: wires_pb2.ClimbRequest, context: grpc.aio.ServicerContext):
        value = eval(request.formula)  # want: code-injection
        return wires_pb2.Height(value=value)


def serve():
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
    wires_pb2_grpc.add_LinesServicer_to_server(LineServicer(), server)
    wires_pb2_grpc.add_MastsServicer_to_server(AsyncMasts(), server)
    server.add_insecure_port("127.0.0.1:50051")
    server.start()
