import pickle

from starlette.endpoints import WebSocketEndpoint

from . import store


class Feed(WebSocketEndpoint):
    encoding = "bytes"

    async def on_connect(self, websocket):
        await websocket.accept()

    async def on_receive(self, websocket, data):
        change = pickle.loads(data)  # want: unsafe-deserialization
        await websocket.send_json({"kind": change["kind"]})


async def plain(websocket):
    await websocket.accept()
    async for text in websocket.iter_text():
        await store.database.execute("INSERT INTO feed (text) VALUES ('" + text + "')")  # want: sql-injection
        await store.database.execute("INSERT INTO feed (text) VALUES (:text)", {"text": text})  # ok: sql-injection
    await websocket.close()
