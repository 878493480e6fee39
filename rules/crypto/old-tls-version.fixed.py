import ssl
from OpenSSL import SSL

def connect(sock, other=ssl.PROTOCOL_TLS_CLIENT):  # want: old-tls-version
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # want: old-tls-version
    ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv2)  # want: old-tls-version
    SSL.Context(SSL.TLS_METHOD)  # want: old-tls-version
    sock.start(ssl_version=ssl.PROTOCOL_TLS_CLIENT)  # want: old-tls-version

def fine(sock, context):
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # ok: the newest of both sides
    ssl.create_default_context()  # ok: current versions
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # ok: current versions


def ciphers(context):
    context.set_ciphers("RC4:DES:aNULL")  # want: old-tls-version
    context.set_ciphers("HIGH:!aNULL:!MD5:!RC4")  # ok: without them
    context.set_ciphers("ECDHE+AESGCM")  # ok: current ones
