import xmlrpc.client  # want: xmlrpc-used
from xmlrpc.server import SimpleXMLRPCServer  # want: xmlrpc-used

server = SimpleXMLRPCServer(("127.0.0.1", 8000))  # want: xmlrpc-used
import json  # ok: something else
import rpc  # ok: something else
from http.server import HTTPServer  # ok: something else
