# safe: what is unpickled are the bytes that the module pickled itself
import pickle

from aiohttp import WSMsgType, web


async def channel(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        if message.type == WSMsgType.BINARY:
            event = pickle.loads(pickle.dumps({"size": len(message.data)}))  # ok: unsafe-deserialization
            await socket.send_json({"event": str(event)})
        elif message.type == WSMsgType.TEXT:
            await socket.send_str(message.data)
    return socket


app = web.Application()
app.router.add_get("/channel", channel)
