import websocket
import websockets

def connect():
    websocket.create_connection("ws://a.example/x")  # want: websocket-plain
    websocket.WebSocketApp("ws://a.example/x")  # want: websocket-plain
    websockets.connect("ws://a.example/x")  # want: websocket-plain

def fine():
    websocket.create_connection("wss://a.example/x")  # ok: encrypted
    websockets.connect("ws://localhost:80/")  # ok: this machine
    websockets.connect("wss://a.example")  # ok: encrypted
