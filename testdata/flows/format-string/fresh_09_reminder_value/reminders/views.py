from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .models import Visit
from .render import fill

LAYOUT = "See you on {visit.day}. {remark}"


@login_required
def preview(request, visit_id):
    visit = Visit.objects.get(pk=visit_id)
    remark = request.POST.get("remark") or ""
    return JsonResponse({"preview": fill(LAYOUT, visit=visit, remark=remark)})
