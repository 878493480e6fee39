# safe: the tenant must be a word
import re
import socket

from django.http import HttpResponseBadRequest, JsonResponse


def upstream(request):
    tenant = request.GET.get("tenant", "main")
    if re.fullmatch(r"[a-z]{1,20}", tenant) is None:
        return HttpResponseBadRequest("tenant")
    head = ["GET /info HTTP/1.0", "Host: info.internal", "X-Tenant: {}".format(tenant)]
    conn = socket.create_connection(("info.internal", 80), timeout=2)
    conn.sendall(("\r\n".join(head) + "\r\n\r\n").encode())  # ok: header-injection
    data = conn.recv(128)
    conn.close()
    return JsonResponse({"size": len(data)})
