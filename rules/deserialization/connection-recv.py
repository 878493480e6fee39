from multiprocessing import Pipe
from multiprocessing.connection import Client, Listener

def talk(address):
    with Client(address) as conn:
        a = conn.recv()  # want: connection-recv
    conn2 = Client(address)
    b = conn2.recv()  # want: connection-recv
    listener = Listener(address)
    conn3 = listener.accept()
    c = conn3.recv()  # want: connection-recv
    return a, b, c

def own_child():
    here, there = Pipe()
    there.send(1)
    return here.recv()  # ok: both ends are this program's

def fine(sock, address):
    sock.recv(100)  # ok: bytes
    conn = Client(address)
    conn.recv_bytes()  # ok: bytes
    conn.send(1)  # ok: sends
