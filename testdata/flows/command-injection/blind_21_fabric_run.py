# vulnerable: fabric runs the line on the remote host
from django.http import JsonResponse
from fabric import Connection


def restart(request):
    service = request.POST.get("service", "web")
    command = "systemctl restart %s" % service
    with Connection("app1.internal") as conn:
        result = conn.run(command, hide=True)  # want: command-injection
    return JsonResponse({"code": result.exited})
