# vulnerable: the length field of the socket's head decides how much memory is reserved
import struct
import socketserver


class Frames(socketserver.StreamRequestHandler):
    def handle(self):
        head = self.rfile.read(4)
        (length,) = struct.unpack(">I", head)
        frame = bytearray(length)  # want: resource-exhaustion
        self.rfile.readinto(frame)
        self.wfile.write(struct.pack(">I", len(frame)))
