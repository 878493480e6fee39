# safe: CWE-401 (or 770, 400, 772): they are taken out
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()
connections = []


@app.websocket("/chat")
async def chat(websocket: WebSocket):
    """Send each message to everybody."""
    await websocket.accept()
    connections.append(websocket)
    try:
        while True:
            text = await websocket.receive_text()
            for other in list(connections):
                await other.send_text(text)
    except WebSocketDisconnect:
        print("gone")
    finally:
        connections.remove(websocket)  # ok: CWE-401
