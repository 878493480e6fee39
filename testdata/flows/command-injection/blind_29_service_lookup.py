# safe: the service's unit name is looked up
from django.http import JsonResponse
from fabric import Connection

UNITS = {"web": "nginx.service", "db": "postgresql.service"}


def restart(request):
    unit = UNITS.get(request.POST.get("service"))
    if unit is None:
        return JsonResponse({"error": "service"}, status=404)
    with Connection("app1.internal") as conn:
        result = conn.run("systemctl restart %s" % unit, hide=True)  # ok: command-injection
    return JsonResponse({"code": result.exited})
