from django.contrib import admin
from django.urls import path

from tools import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tools/", views.ToolList.as_view()),
    path("tools/sorted/", views.SortedToolList.as_view()),
    path("tools/<int:pk>/", views.ToolDetail.as_view()),
    path("tools/<uuid:ref>/photo/", views.Photo.as_view()),
    path("tools/<path:ref>/scan/", views.ScanFile.as_view()),
    path("tools/new/", views.ToolCreate.as_view()),
    path("tools/import/", views.ImportTools.as_view()),
    path("go/", views.Go.as_view()),
    path("go/known/", views.GoKnown.as_view()),
    path("contact/", views.Contact.as_view()),
    path("members/<int:pk>/edit/", views.MemberEdit.as_view()),
    path("members/<int:pk>/patch/", views.MemberPatch.as_view()),
    path("hook/", views.hook),
    path("quick/", views.quick),
    path("badge/", views.Badge.as_view()),
    path("price/", views.Price.as_view()),
    path("price/table/", views.PriceTable.as_view()),
    path("remember/", views.Remember.as_view()),
    path("forget/", views.Forget.as_view()),
]
