# vulnerable: the view writes an upstream request by hand with a decoded query value
import socket

from django.http import JsonResponse


def upstream(request):
    tenant = request.GET.get("tenant", "main")
    head = ["GET /info HTTP/1.0", "Host: info.internal", "X-Tenant: {}".format(tenant)]
    conn = socket.create_connection(("info.internal", 80), timeout=2)
    conn.sendall(("\r\n".join(head) + "\r\n\r\n").encode())  # want: header-injection
    data = conn.recv(128)
    conn.close()
    return JsonResponse({"size": len(data)})
