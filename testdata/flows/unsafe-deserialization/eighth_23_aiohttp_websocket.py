# vulnerable: binary messages of the socket are unpickled
import pickle

from aiohttp import WSMsgType, web


async def channel(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        if message.type == WSMsgType.BINARY:
            event = pickle.loads(message.data)  # want: unsafe-deserialization
            await socket.send_json({"event": str(event)})
        elif message.type == WSMsgType.TEXT:
            await socket.send_str(message.data)
    return socket


app = web.Application()
app.router.add_get("/channel", channel)
