# vulnerable: CWE-401 (or 770, 400, 772): closed connections stay in the list
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
        print("gone")  # want: CWE-401
