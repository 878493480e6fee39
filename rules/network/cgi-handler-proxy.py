from wsgiref.handlers import CGIHandler
import wsgiref.handlers
from twisted.web import twcgi  # want: cgi-handler-proxy

CGIHandler().run(None)  # want: cgi-handler-proxy
wsgiref.handlers.CGIHandler().run(None)  # want: cgi-handler-proxy
twcgi.CGIScript("x")  # want: cgi-handler-proxy

wsgiref.handlers.SimpleHandler(1, 2, 3, 4)  # ok: no CGI
from wsgiref.simple_server import make_server  # ok: no CGI
make_server("127.0.0.1", 80, None)  # ok: no CGI
