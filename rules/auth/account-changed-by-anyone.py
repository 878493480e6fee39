from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404


@login_required
def ban(request, user_id):  # want: account-changed-by-anyone
    user = get_object_or_404(User, pk=user_id)
    user.is_active = False
    user.save()
    return JsonResponse({})


@login_required
def remove(request, pk):  # want: account-changed-by-anyone
    user = User.objects.get(pk=pk)
    user.delete()
    return JsonResponse({})


@login_required
def new_password(request, username):  # want: account-changed-by-anyone
    user = User.objects.filter(username=username).first()
    user.set_password(request.POST["password"])
    user.save()
    return JsonResponse({})


@login_required
def ban_checked(request, user_id):  # ok: asks for the right
    if not request.user.is_staff:
        return HttpResponseForbidden()
    user = get_object_or_404(User, pk=user_id)
    user.is_active = False
    user.save()
    return JsonResponse({})


@login_required
def show(request, user_id):  # ok: nothing is changed
    return JsonResponse({"name": get_object_or_404(User, pk=user_id).username})


def created(request, name):  # ok: no account of another
    user = User(username=name)
    user.is_active = False
    user.save()
    return JsonResponse({})
