from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .models import Visit
from .render import fill


@login_required
def preview(request, visit_id):
    visit = Visit.objects.get(pk=visit_id)
    layout = request.POST.get("layout") or "See you on {visit.day}"
    return JsonResponse({"preview": fill(layout, visit=visit, sender=request.user)})
