# safe: each column of the update is named in the code
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Profile


@require_POST
def save(request):
    values = request.POST.dict()
    columns = {"city": values.get("city", ""), "phone": values.get("phone", "")}
    changed = Profile.objects.filter(user=request.user).update(**columns)  # ok: mass-assignment
    return JsonResponse({"changed": changed})
